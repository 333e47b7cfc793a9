/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amplifier Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Amplifier figures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getMinimumLoad <em>Minimum Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getBridgeMinimumLoad <em>Bridge Minimum Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getDampingFactor <em>Damping Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getConstantVoltage <em>Constant Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierData#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData()
 * @model
 * @generated
 */
public interface AmplifierData extends EObject {
	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of channels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(int)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_Channels()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getChannels();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest load of one channel [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Load</em>' attribute.
	 * @see #setMinimumLoad(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_MinimumLoad()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getMinimumLoad();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getMinimumLoad <em>Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Load</em>' attribute.
	 * @see #getMinimumLoad()
	 * @generated
	 */
	void setMinimumLoad(Double value);

	/**
	 * Returns the value of the '<em><b>Bridge Minimum Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest load of two bridged channels [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bridge Minimum Load</em>' attribute.
	 * @see #setBridgeMinimumLoad(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_BridgeMinimumLoad()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getBridgeMinimumLoad();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getBridgeMinimumLoad <em>Bridge Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bridge Minimum Load</em>' attribute.
	 * @see #getBridgeMinimumLoad()
	 * @generated
	 */
	void setBridgeMinimumLoad(Double value);

	/**
	 * Returns the value of the '<em><b>Damping Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping factor into 8 Ω.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping Factor</em>' attribute.
	 * @see #setDampingFactor(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_DampingFactor()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getDampingFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getDampingFactor <em>Damping Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping Factor</em>' attribute.
	 * @see #getDampingFactor()
	 * @generated
	 */
	void setDampingFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latency from input to output [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency</em>' attribute.
	 * @see #setLatency(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_Latency()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getLatency();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getLatency <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency</em>' attribute.
	 * @see #getLatency()
	 * @generated
	 */
	void setLatency(Double value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage gain [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_Gain()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(Double value);

	/**
	 * Returns the value of the '<em><b>Constant Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it drives 100 V lines directly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constant Voltage</em>' attribute.
	 * @see #setConstantVoltage(Boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_ConstantVoltage()
	 * @model
	 * @generated
	 */
	Boolean getConstantVoltage();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierData#getConstantVoltage <em>Constant Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constant Voltage</em>' attribute.
	 * @see #getConstantVoltage()
	 * @generated
	 */
	void setConstantVoltage(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.AmplifierRating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published output power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierData_Ratings()
	 * @model containment="true"
	 * @generated
	 */
	EList<AmplifierRating> getRatings();

} // AmplifierData

/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wireless Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Radio figures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getBands <em>Bands</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getStep <em>Step</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getOccupiedBandwidth <em>Occupied Bandwidth</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getTransmitPowers <em>Transmit Powers</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WirelessData#getModulation <em>Modulation</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData()
 * @model
 * @generated
 */
public interface WirelessData extends EObject {
	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.TuningBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tuning bands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<TuningBand> getBands();

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tuning step [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_Step()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getStep();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WirelessData#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Double value);

	/**
	 * Returns the value of the '<em><b>Occupied Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Occupied bandwidth [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occupied Bandwidth</em>' attribute.
	 * @see #setOccupiedBandwidth(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_OccupiedBandwidth()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getOccupiedBandwidth();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WirelessData#getOccupiedBandwidth <em>Occupied Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occupied Bandwidth</em>' attribute.
	 * @see #getOccupiedBandwidth()
	 * @generated
	 */
	void setOccupiedBandwidth(Double value);

	/**
	 * Returns the value of the '<em><b>Transmit Powers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transmit powers to choose from [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transmit Powers</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_TransmitPowers()
	 * @model unique="false"
	 *        annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	EList<Double> getTransmitPowers();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio channels of one unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(int)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_Channels()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getChannels();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WirelessData#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(int value);

	/**
	 * Returns the value of the '<em><b>Modulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modulation, such as FM or digital.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modulation</em>' attribute.
	 * @see #setModulation(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWirelessData_Modulation()
	 * @model
	 * @generated
	 */
	String getModulation();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WirelessData#getModulation <em>Modulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modulation</em>' attribute.
	 * @see #getModulation()
	 * @generated
	 */
	void setModulation(String value);

} // WirelessData

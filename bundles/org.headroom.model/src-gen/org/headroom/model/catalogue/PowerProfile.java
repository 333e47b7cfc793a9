/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.base.ConnectorKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a device takes from the supply, as published. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getInlet <em>Inlet</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getInletCount <em>Inlet Count</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getMinimumVoltage <em>Minimum Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getMaximumVoltage <em>Maximum Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getMinimumFrequency <em>Minimum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getMaximumFrequency <em>Maximum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getSupply <em>Supply</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getPowerFactorCorrected <em>Power Factor Corrected</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getInrushCurrent <em>Inrush Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getInrushDuration <em>Inrush Duration</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getLeakageCurrent <em>Leakage Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerProfile#getThirdHarmonic <em>Third Harmonic</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile()
 * @model
 * @generated
 */
public interface PowerProfile extends EObject {
	/**
	 * Returns the value of the '<em><b>Inlet</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mains inlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inlet</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #setInlet(ConnectorKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_Inlet()
	 * @model
	 * @generated
	 */
	ConnectorKind getInlet();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getInlet <em>Inlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inlet</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #getInlet()
	 * @generated
	 */
	void setInlet(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>Inlet Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of separate inlets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inlet Count</em>' attribute.
	 * @see #setInletCount(int)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_InletCount()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getInletCount();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getInletCount <em>Inlet Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inlet Count</em>' attribute.
	 * @see #getInletCount()
	 * @generated
	 */
	void setInletCount(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest supply voltage [V].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Voltage</em>' attribute.
	 * @see #setMinimumVoltage(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_MinimumVoltage()
	 * @model annotation="urn:headroom:unit unit='V'"
	 * @generated
	 */
	Double getMinimumVoltage();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getMinimumVoltage <em>Minimum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Voltage</em>' attribute.
	 * @see #getMinimumVoltage()
	 * @generated
	 */
	void setMinimumVoltage(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest supply voltage [V].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Voltage</em>' attribute.
	 * @see #setMaximumVoltage(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_MaximumVoltage()
	 * @model annotation="urn:headroom:unit unit='V'"
	 * @generated
	 */
	Double getMaximumVoltage();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getMaximumVoltage <em>Maximum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Voltage</em>' attribute.
	 * @see #getMaximumVoltage()
	 * @generated
	 */
	void setMaximumVoltage(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest supply frequency [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Frequency</em>' attribute.
	 * @see #setMinimumFrequency(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_MinimumFrequency()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getMinimumFrequency();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getMinimumFrequency <em>Minimum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Frequency</em>' attribute.
	 * @see #getMinimumFrequency()
	 * @generated
	 */
	void setMinimumFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest supply frequency [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Frequency</em>' attribute.
	 * @see #setMaximumFrequency(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_MaximumFrequency()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getMaximumFrequency();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getMaximumFrequency <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Frequency</em>' attribute.
	 * @see #getMaximumFrequency()
	 * @generated
	 */
	void setMaximumFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases of the inlet: 1 or 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute.
	 * @see #setPhases(int)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_Phases()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getPhases();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getPhases <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phases</em>' attribute.
	 * @see #getPhases()
	 * @generated
	 */
	void setPhases(int value);

	/**
	 * Returns the value of the '<em><b>Supply</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.SupplyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it takes its mains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supply</em>' attribute.
	 * @see org.headroom.model.catalogue.SupplyKind
	 * @see #setSupply(SupplyKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_Supply()
	 * @model
	 * @generated
	 */
	SupplyKind getSupply();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getSupply <em>Supply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply</em>' attribute.
	 * @see org.headroom.model.catalogue.SupplyKind
	 * @see #getSupply()
	 * @generated
	 */
	void setSupply(SupplyKind value);

	/**
	 * Returns the value of the '<em><b>Power Factor Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the supply corrects its power factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Factor Corrected</em>' attribute.
	 * @see #setPowerFactorCorrected(Boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_PowerFactorCorrected()
	 * @model
	 * @generated
	 */
	Boolean getPowerFactorCorrected();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getPowerFactorCorrected <em>Power Factor Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Factor Corrected</em>' attribute.
	 * @see #getPowerFactorCorrected()
	 * @generated
	 */
	void setPowerFactorCorrected(Boolean value);

	/**
	 * Returns the value of the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power factor as stated by the maker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Factor</em>' attribute.
	 * @see #setPowerFactor(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_PowerFactor()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getPowerFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getPowerFactor <em>Power Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Factor</em>' attribute.
	 * @see #getPowerFactor()
	 * @generated
	 */
	void setPowerFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Inrush Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak inrush current [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inrush Current</em>' attribute.
	 * @see #setInrushCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_InrushCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getInrushCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getInrushCurrent <em>Inrush Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inrush Current</em>' attribute.
	 * @see #getInrushCurrent()
	 * @generated
	 */
	void setInrushCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Inrush Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration of the inrush [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inrush Duration</em>' attribute.
	 * @see #setInrushDuration(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_InrushDuration()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getInrushDuration();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getInrushDuration <em>Inrush Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inrush Duration</em>' attribute.
	 * @see #getInrushDuration()
	 * @generated
	 */
	void setInrushDuration(Double value);

	/**
	 * Returns the value of the '<em><b>Leakage Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standing earth leakage [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leakage Current</em>' attribute.
	 * @see #setLeakageCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_LeakageCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getLeakageCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getLeakageCurrent <em>Leakage Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leakage Current</em>' attribute.
	 * @see #getLeakageCurrent()
	 * @generated
	 */
	void setLeakageCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.PowerPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published consumption figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_Points()
	 * @model containment="true"
	 * @generated
	 */
	EList<PowerPoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Third Harmonic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Third harmonic as a share of the current, as stated by the maker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Third Harmonic</em>' attribute.
	 * @see #setThirdHarmonic(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerProfile_ThirdHarmonic()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getThirdHarmonic();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerProfile#getThirdHarmonic <em>Third Harmonic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Third Harmonic</em>' attribute.
	 * @see #getThirdHarmonic()
	 * @generated
	 */
	void setThirdHarmonic(Double value);

} // PowerProfile

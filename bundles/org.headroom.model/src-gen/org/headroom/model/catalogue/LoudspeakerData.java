/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loudspeaker Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Loudspeaker figures as published. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getNominalImpedance <em>Nominal Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumImpedance <em>Minimum Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getWays <em>Ways</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getPowerAes <em>Power Aes</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getPowerProgram <em>Power Program</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getPowerPeak <em>Power Peak</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSpl <em>Maximum Spl</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplMethod <em>Maximum Spl Method</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumFrequency <em>Minimum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumFrequency <em>Maximum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getRangeTolerance <em>Range Tolerance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageHorizontal <em>Coverage Horizontal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageVertical <em>Coverage Vertical</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplay <em>Maximum Splay</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getSplaySteps <em>Splay Steps</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#isPowered <em>Powered</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerData#getDirectivity <em>Directivity</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData()
 * @model
 * @generated
 */
public interface LoudspeakerData extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * point-source, line-array, subwoofer, monitor, column, ceiling …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Nominal Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal impedance [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nominal Impedance</em>' attribute.
	 * @see #setNominalImpedance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_NominalImpedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getNominalImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getNominalImpedance <em>Nominal Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nominal Impedance</em>' attribute.
	 * @see #getNominalImpedance()
	 * @generated
	 */
	void setNominalImpedance(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest impedance [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Impedance</em>' attribute.
	 * @see #setMinimumImpedance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MinimumImpedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getMinimumImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumImpedance <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Impedance</em>' attribute.
	 * @see #getMinimumImpedance()
	 * @generated
	 */
	void setMinimumImpedance(Double value);

	/**
	 * Returns the value of the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ways</em>' attribute.
	 * @see #setWays(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Ways()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getWays();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getWays <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ways</em>' attribute.
	 * @see #getWays()
	 * @generated
	 */
	void setWays(Integer value);

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sensitivity, 1 W at 1 m [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see #setSensitivity(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Sensitivity()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getSensitivity();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Double value);

	/**
	 * Returns the value of the '<em><b>Power Aes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Long-term power rating [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Aes</em>' attribute.
	 * @see #setPowerAes(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_PowerAes()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPowerAes();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerAes <em>Power Aes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Aes</em>' attribute.
	 * @see #getPowerAes()
	 * @generated
	 */
	void setPowerAes(Double value);

	/**
	 * Returns the value of the '<em><b>Power Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program power rating [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Program</em>' attribute.
	 * @see #setPowerProgram(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_PowerProgram()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPowerProgram();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerProgram <em>Power Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Program</em>' attribute.
	 * @see #getPowerProgram()
	 * @generated
	 */
	void setPowerProgram(Double value);

	/**
	 * Returns the value of the '<em><b>Power Peak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak power rating [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Peak</em>' attribute.
	 * @see #setPowerPeak(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_PowerPeak()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPowerPeak();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerPeak <em>Power Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Peak</em>' attribute.
	 * @see #getPowerPeak()
	 * @generated
	 */
	void setPowerPeak(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Spl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum level at 1 m [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Spl</em>' attribute.
	 * @see #setMaximumSpl(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MaximumSpl()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getMaximumSpl();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSpl <em>Maximum Spl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Spl</em>' attribute.
	 * @see #getMaximumSpl()
	 * @generated
	 */
	void setMaximumSpl(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Spl Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the maximum level was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Spl Method</em>' attribute.
	 * @see #setMaximumSplMethod(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MaximumSplMethod()
	 * @model
	 * @generated
	 */
	String getMaximumSplMethod();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplMethod <em>Maximum Spl Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Spl Method</em>' attribute.
	 * @see #getMaximumSplMethod()
	 * @generated
	 */
	void setMaximumSplMethod(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the frequency range [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Frequency</em>' attribute.
	 * @see #setMinimumFrequency(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MinimumFrequency()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getMinimumFrequency();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumFrequency <em>Minimum Frequency</em>}' attribute.
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
	 * Upper end of the frequency range [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Frequency</em>' attribute.
	 * @see #setMaximumFrequency(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MaximumFrequency()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getMaximumFrequency();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumFrequency <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Frequency</em>' attribute.
	 * @see #getMaximumFrequency()
	 * @generated
	 */
	void setMaximumFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Range Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level at the ends of the frequency range [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Tolerance</em>' attribute.
	 * @see #setRangeTolerance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_RangeTolerance()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getRangeTolerance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getRangeTolerance <em>Range Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Tolerance</em>' attribute.
	 * @see #getRangeTolerance()
	 * @generated
	 */
	void setRangeTolerance(Double value);

	/**
	 * Returns the value of the '<em><b>Coverage Horizontal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal horizontal coverage [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage Horizontal</em>' attribute.
	 * @see #setCoverageHorizontal(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_CoverageHorizontal()
	 * @model annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getCoverageHorizontal();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageHorizontal <em>Coverage Horizontal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage Horizontal</em>' attribute.
	 * @see #getCoverageHorizontal()
	 * @generated
	 */
	void setCoverageHorizontal(Double value);

	/**
	 * Returns the value of the '<em><b>Coverage Vertical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal vertical coverage [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage Vertical</em>' attribute.
	 * @see #setCoverageVertical(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_CoverageVertical()
	 * @model annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getCoverageVertical();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageVertical <em>Coverage Vertical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage Vertical</em>' attribute.
	 * @see #getCoverageVertical()
	 * @generated
	 */
	void setCoverageVertical(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Splay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest angle to the next cabinet [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Splay</em>' attribute.
	 * @see #setMaximumSplay(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_MaximumSplay()
	 * @model annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getMaximumSplay();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplay <em>Maximum Splay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Splay</em>' attribute.
	 * @see #getMaximumSplay()
	 * @generated
	 */
	void setMaximumSplay(Double value);

	/**
	 * Returns the value of the '<em><b>Splay Steps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angles that the rigging allows [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splay Steps</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_SplaySteps()
	 * @model unique="false"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	EList<Double> getSplaySteps();

	/**
	 * Returns the value of the '<em><b>Powered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has its own amplifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Powered</em>' attribute.
	 * @see #setPowered(boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Powered()
	 * @model
	 * @generated
	 */
	boolean isPowered();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#isPowered <em>Powered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Powered</em>' attribute.
	 * @see #isPowered()
	 * @generated
	 */
	void setPowered(boolean value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.LoudspeakerInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs of a cabinet that is driven in several ways; empty for one input.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<LoudspeakerInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Directivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of directivity data, beside the design or in the data pack; empty: none, only nominal coverage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directivity</em>' attribute.
	 * @see #setDirectivity(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerData_Directivity()
	 * @model
	 * @generated
	 */
	String getDirectivity();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerData#getDirectivity <em>Directivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directivity</em>' attribute.
	 * @see #getDirectivity()
	 * @generated
	 */
	void setDirectivity(String value);

} // LoudspeakerData
